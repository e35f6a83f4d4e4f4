/** Reads everybody's accounts at users, ends their sign-ins, and gives and takes the role of staff. */
package org.kauppa.web.admin.accounts.control;
