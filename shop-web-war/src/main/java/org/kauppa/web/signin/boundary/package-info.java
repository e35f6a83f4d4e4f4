/** The pages to sign in and out. */
package org.kauppa.web.signin.boundary;
