/** What the products and the users service answer alike, because the HTTP contract states it once for both. */
package org.kauppa.service;
