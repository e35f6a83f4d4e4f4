/** Proof of a sign-in: access tokens that anybody can check, and refresh tokens that only this service can. */
package org.kauppa.users.tokens;
