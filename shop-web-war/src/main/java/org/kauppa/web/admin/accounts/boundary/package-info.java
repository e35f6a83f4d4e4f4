/** The pages where staff find accounts, end their sign-ins, and give and take the role of staff. */
package org.kauppa.web.admin.accounts.boundary;
