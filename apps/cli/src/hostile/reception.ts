/** A sentence that a portal's page may hold, so that an audit of a hostile page has something to find. */
export const RECEPTION = 'Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã tháng 11 năm 2026';
