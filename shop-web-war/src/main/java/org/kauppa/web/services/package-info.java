/** What all calls to products and users have in common. */
package org.kauppa.web.services;
