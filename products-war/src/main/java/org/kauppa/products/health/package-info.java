/** Health checks: live, ready, started. */
package org.kauppa.products.health;
