using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cooperation.Platform.Messaging;

/// <summary>The one form of messages on the wire and in the log: camel case, enums as text, nothing that names a type of this language.</summary>
public static class MessageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>A message as it is sent.</summary>
    public static string Write(object message) => JsonSerializer.Serialize(message, message.GetType(), Options);

    /// <summary>The same, not as text.</summary>
    public static JsonElement ElementOf(object message) => JsonSerializer.SerializeToElement(message, message.GetType(), Options);

    /// <summary>A message as it was sent; what this build does not know of it is passed over.</summary>
    public static TMessage Read<TMessage>(JsonElement body)
        where TMessage : class => body.Deserialize<TMessage>(Options) ?? throw new JsonException("The body of the message is null.");
}
