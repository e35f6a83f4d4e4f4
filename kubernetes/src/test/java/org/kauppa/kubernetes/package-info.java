/** Checks the manifests as Kubernetes would meet them: rendered, and every overlay with every component. */
package org.kauppa.kubernetes;
