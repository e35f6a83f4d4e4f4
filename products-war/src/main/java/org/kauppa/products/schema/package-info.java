/** The tables of the service: made at start-up, and anew on demand in development mode. */
package org.kauppa.products.schema;
