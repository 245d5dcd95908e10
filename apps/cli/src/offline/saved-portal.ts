/** Where a saved portal is taken to stand when nobody says its address. Source: RFC 2606, `.invalid`. */
export const SAVED_PORTAL = 'http://saved-portal.invalid/';
