/** Everybody's accounts, as staff see them. */
package org.kauppa.web.admin.accounts.entity;
