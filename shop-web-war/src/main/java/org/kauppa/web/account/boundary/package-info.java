/** The pages to make an account and to look after it. */
package org.kauppa.web.account.boundary;
