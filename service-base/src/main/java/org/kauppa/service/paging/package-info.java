/** What every list over HTTP has in common: a bounded page, and a link to the next one. */
package org.kauppa.service.paging;
