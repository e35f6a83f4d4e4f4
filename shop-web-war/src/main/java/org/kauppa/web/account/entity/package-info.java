/** An account, and the places where it is signed in. */
package org.kauppa.web.account.entity;
