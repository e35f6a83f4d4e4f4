/** Pictures of products that staff uploads: checked, made anew from their pixels, and kept in the database. */
package org.kauppa.products.pictures;
