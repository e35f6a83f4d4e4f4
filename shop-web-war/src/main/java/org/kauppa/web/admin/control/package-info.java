/** What calls to services for staff have in common. */
package org.kauppa.web.admin.control;
