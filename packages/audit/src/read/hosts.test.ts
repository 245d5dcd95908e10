import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

describe('a shadow root', () => {
  const texts = (body: string) => page(body).blocks.map(({ text }) => text);
  const root = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
  it('shows the children of its host where its first slot is, once', () => {
    expect(
      texts(`<x-a>${root('<p>1</p><slot></slot><p>3</p><slot name="b">4</slot>')}<p>2</p></x-a>`),
    ).toEqual(['1', '2', '3', '4']);
  });
  it('shows none of them without a slot, and what stands in the slot without children', () => {
    expect(texts(`<x-a>${root('<p>1</p>')}<p>2</p></x-a>`)).toEqual(['1']);
    expect(texts(`<x-a>${root('<slot>1</slot>')}</x-a>`)).toEqual(['1']);
  });
  it('hands a slot on to the one around it', () => {
    const inner = `<x-b>${root('<p>2</p><slot></slot>')}<slot></slot></x-b>`;
    expect(texts(`<x-a>${root(`<p>1</p>${inner}`)}<p>3</p></x-a><p>4</p>`)).toEqual(['1', '2', '3', '4']);
  });
  it('reaches out of no frame', () => {
    const srcdoc = '&lt;p&gt;1&lt;/p&gt;&lt;slot&gt;2&lt;/slot&gt;';
    const inside = `<iframe srcdoc="${srcdoc}"></iframe>`;
    expect(texts(`<x-a>${root(inside)}<p>3</p></x-a>`)).toEqual(['1', '2']);
  });
  it('that is closed is no root to read', () => {
    expect(texts('<x-a><template shadowrootmode="closed"><p>1</p></template><p>2</p></x-a>')).toEqual(['2']);
  });
  it('is a plain element elsewhere', () => {
    expect(texts('<slot>1</slot><div><slot><p>2</p></slot></div>')).toEqual(['1', '2']);
  });
});
