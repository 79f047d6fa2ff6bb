import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server for Samorg's tests: HOME CONFIGURATION PORT (0 = any free one). The password of user neo4j comes in
 * SAMORG_NEO4J_PASSWORD. Says "bolt PORT" when it is ready, and stops when its input ends, as it does when its parent is gone.
 */
class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[2])))
                .build();
        var system = service.database("system");
        // The same password once more would be refused, and a home may be used twice.
        var isNew = "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired";
        try (var transaction = system.beginTx()) {
            if (transaction.execute(isNew).hasNext())
                transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", System.getenv("SAMORG_NEO4J_PASSWORD")));
            transaction.commit();
        }
        var ports = ((GraphDatabaseAPI) system).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("bolt " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        while (System.in.read() >= 0) {}
        // Its data is not kept, so nothing needs to be shut down in order, which would take 12 seconds.
        try {
            forget(Path.of(arguments[0]));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** The parent does the same, unless it was killed. */
    private static void forget(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
