// Starts the app on the JDK that the build selected, in the directory Maven was called from, and ends with its exit code.
// The exec plugin would turn any code into 1 and put a stack trace below the app's own line.
def java = session.lookup('org.apache.maven.toolchain.ToolchainManager')
        .getToolchainFromBuildContext('jdk', session).findTool('java')
def words = { line -> line.findAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/)
        .collect { it.replaceAll(/"([^"]*)"|'([^']*)'/) { all, twice, once -> twice ?: once ?: '' } } }
if (!((args ?: '') ==~ /(?:[^"']|"[^"]*"|'[^']*')*/)) {
    System.err.println("app.args has a quote that is not closed: $args")
    System.exit(2)
}
def classPath = project.runtimeClasspathElements - modulePath.split(File.pathSeparator).toList()

def app = new ProcessBuilder([java, *words(options), '-classpath', classPath.join(File.pathSeparator), main, *words(args ?: '')])
        .inheritIO().start()
addShutdownHook { app.destroy() }
def code = app.waitFor()
if (code != 0) {
    System.exit(code)
}
