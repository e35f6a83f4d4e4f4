/** What stands between the internet and the pages: cookies and their seal, forged forms, headers, addresses. */
package org.kauppa.web.security;
