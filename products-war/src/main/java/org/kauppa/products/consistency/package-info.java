/** Reading what one wrote, although reads go to replicas. */
package org.kauppa.products.consistency;
