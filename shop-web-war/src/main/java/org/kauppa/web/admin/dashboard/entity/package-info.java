/** Figures of the shop. */
package org.kauppa.web.admin.dashboard.entity;
