/** Settings and secrets of a service, from the environment or from files. */
package org.kauppa.service.settings;
