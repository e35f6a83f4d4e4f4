/** What all pages for staff share: who may see them, and how they go on when a service fails. */
package org.kauppa.web.admin.boundary;
