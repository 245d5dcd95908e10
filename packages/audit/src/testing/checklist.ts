import { type Checklist, Indicator, type IndicatorInput } from '@niemyet/rules';
import { type CompiledChecklist, type CompiledIndicator, compileChecklist } from '../match/compile.ts';

/** The day the tests audit on. */
export const ON = '2026-11-20';

const both = (text: string) => ({ vi: text, en: text });

const VOCABULARY: Checklist['vocabulary'] = {
  abbreviations: { TTHC: 'thủ tục hành chính' },
  placeholders: ['đang cập nhật', 'chưa có dữ liệu'],
  brokenPages: ['không tìm thấy trang', 'trang đang bảo trì'],
  facts: {
    address: ['địa chỉ', 'trụ sở'],
    phone: ['điện thoại'],
    email: ['thư điện tử', 'email'],
    hours: ['giờ làm việc'],
    responsible: ['chịu trách nhiệm'],
  },
  spam: ['nhà cái', 'nổ hũ'],
  spamWarnings: ['cảnh báo', 'phòng chống'],
  personalData: ['số căn cước'],
  formerUnits: ['huyện', 'thị trấn'],
  search: ['tìm kiếm'],
  rating: ['mức độ hài lòng', 'thăm dò ý kiến'],
  accessibility: ['cỡ chữ'],
  documentOpeners: ['thông báo', 'quyết định', 'báo cáo', 'nghị quyết'],
  eventOpeners: ['hội nghị', 'tập huấn', 'ra quân', 'lễ', 'họp', 'tổng kết'],
  unitLevels: ['xã', 'phường'],
  provinceLevels: ['tỉnh'],
  otherPlaces: ['huyện bạn'],
  placeWords: ['trên địa bàn', 'trên địa bàn toàn'],
  addressParts: ['đường', 'thôn', 'khối', 'quốc lộ'],
  issuerLabels: ['cơ quan ban hành'],
  otherIssuers: ['UBND tỉnh', 'ủy ban nhân dân tỉnh', 'UBND huyện', 'Sở'],
  otherIssuerCodes: ['SXD', 'TTg', 'QH'],
  carryingOut: ['thực hiện', 'triển khai'],
  nameLabels: ['họ và tên', 'chủ hộ'],
  identityLabels: ['số căn cước', 'CCCD', 'CMND'],
  accountLabels: ['số tài khoản', 'STK'],
  insuranceLabels: ['số thẻ BHYT'],
  phoneLabels: ['điện thoại', 'số điện thoại', 'SĐT'],
  birthDateLabels: ['ngày sinh'],
  healthLabels: ['dạng khuyết tật', 'tình trạng bệnh', 'danh sách người khuyết tật'],
  amountLabels: ['mức trợ cấp', 'số tiền'],
  complainantLabels: ['người tố cáo', 'đơn tố cáo của ông'],
  privateLists: ['danh sách hộ nghèo', 'danh sách được hỗ trợ', 'danh sách người khuyết tật'],
  publicRoles: ['chức vụ', 'kho bạc', 'ủy ban nhân dân', 'quỹ', 'cán bộ'],
};

/** An indicator on the reception of citizens, with what a test changes of it. */
export function indicator(over: Partial<IndicatorInput> = {}): Indicator {
  return Indicator.parse({
    id: 'reception',
    dimension: 'openness',
    title: both('Lịch tiếp công dân'),
    question: both('Lịch tiếp công dân có được niêm yết không?'),
    sources: [{ law: 'Luật mẫu', clause: 'Điều 1', confidence: 'verified' }],
    appliesTo: ['commune'],
    severity: 'mandatory',
    weight: 1,
    automation: 'full',
    terms: ['lịch tiếp công dân', 'tiếp công dân'],
    criteria: { available: { probe: 'section' } },
    evidence: both('Mục có nội dung.'),
    howToCheck: both('Mở mục.'),
    rule: both('Đạt: có nội dung.'),
    remediation: both('Đăng nội dung.'),
    ...over,
  });
}

/** A checklist of the indicators given. Its digest is not a true one. */
export function checklist(indicators: Indicator[], over: Partial<Checklist> = {}): Checklist {
  return {
    schema: 'niemyet/checklist@1',
    id: 'sample',
    version: '1.0.0',
    title: both('Bộ chỉ tiêu mẫu'),
    description: both('Dùng để thử.'),
    license: 'CC-BY-4.0',
    dimensions: [{ id: 'openness', title: both('Công khai') }],
    plans: [],
    vocabulary: VOCABULARY,
    renames: {},
    indicators,
    digest: `sha256:${'0'.repeat(64)}`,
    ...over,
  };
}

/** A checklist of one indicator, compiled, and that indicator. */
export function compiled(over: Partial<IndicatorInput> = {}): {
  compiled: CompiledChecklist;
  indicator: CompiledIndicator;
} {
  const whole = compileChecklist(checklist([indicator(over)]), ON);
  return { compiled: whole, indicator: whole.indicators[0] as CompiledIndicator };
}

/** The same where it is the first of fifty indicators; the others are of subjects that no test speaks of. */
export function compiledAmong(over: Partial<IndicatorInput> = {}): ReturnType<typeof compiled> {
  const others = Array.from({ length: 49 }, (_, n) =>
    indicator({ id: `other-${n}`, title: both(`Đề mục ${n}`), terms: [`sao chổi ${n}`] }),
  );
  const whole = compileChecklist(checklist([indicator(over), ...others]), ON);
  return { compiled: whole, indicator: whole.indicators[0] as CompiledIndicator };
}
