/** The two ways to the database: the primary for writes, the replicas for reads. */
package org.kauppa.products.persistence;
