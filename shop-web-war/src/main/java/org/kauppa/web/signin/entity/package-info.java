/** A sign-in. */
package org.kauppa.web.signin.entity;
