/** The shop's accounts and their roles. */
package org.kauppa.users.accounts;
