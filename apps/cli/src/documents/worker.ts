import '@niemyet/documents/node/worker';
