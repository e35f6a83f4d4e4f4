/** Signing in: a username and a password against tokens. */
package org.kauppa.users.signin;
