/** How the shop's parts are. */
package org.kauppa.web.admin.operations.entity;
