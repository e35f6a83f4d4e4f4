/** Makes, shows, changes and deletes accounts at users. */
package org.kauppa.web.account.control;
