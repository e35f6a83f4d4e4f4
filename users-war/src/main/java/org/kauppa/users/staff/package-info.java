/** What shop staff do with the accounts of others: find them, end their sign-ins, give and take the role of staff. */
package org.kauppa.users.staff;
