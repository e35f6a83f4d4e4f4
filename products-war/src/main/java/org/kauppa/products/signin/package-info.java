/** Whose access tokens are believed. */
package org.kauppa.products.signin;
