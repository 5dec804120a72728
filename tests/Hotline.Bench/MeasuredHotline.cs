using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Bench;

/// <summary>A migrated Hotline with a database of its own, whose settings the measuring process shares.</summary>
internal sealed class MeasuredHotline(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "hotline", "Cooperation.Hotline")
{
    /// <summary>The settings, as configuration keys.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Configuration =>
        Settings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value));

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Broker.DeclareAsync(Recipient, CancellationToken.None);
    }

    // Without one the broker gives every message back, and what is measured is how they are kept and tried again.
    private const string Recipient = """
        {
          "queues": [{ "name": "recipient", "durable": true, "auto_delete": false, "arguments": { "x-max-length": 1000 } }],
          "bindings": [
            {
              "source": "hotline.exchange-changed",
              "destination": "recipient",
              "destination_type": "queue",
              "routing_key": "",
              "arguments": {}
            }
          ]
        }
        """;
}
