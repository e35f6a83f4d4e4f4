/** What an account's owner means to buy, kept here so that it is the same in all the owner's browsers. */
package org.kauppa.users.cart;
