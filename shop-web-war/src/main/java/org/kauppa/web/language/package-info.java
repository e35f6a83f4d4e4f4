/** The languages of the shop: which one a page is in, and the texts in each. */
package org.kauppa.web.language;
