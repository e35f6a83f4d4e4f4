/** Asks users who somebody is, and remembers it in the shopper's browser. */
package org.kauppa.web.signin.control;
