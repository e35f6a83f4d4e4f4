/** What the service says about itself to whoever runs it. */
package org.kauppa.users.health;
