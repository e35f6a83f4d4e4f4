/** Products as staff sees and describes them. */
package org.kauppa.web.admin.products.entity;
