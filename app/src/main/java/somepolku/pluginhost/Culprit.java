package somepolku.pluginhost;

import somepolku.pluginhost.code.Blame;

/** A plugin whose code runs in this process. */
record Culprit(String plugin, Blame blame) {}
