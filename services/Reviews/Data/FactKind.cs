using System.Reflection;
using System.Text.Json;
using Cooperation.Platform.Messaging;

namespace Cooperation.Reviews.Data;

/// <summary>A kind of record whose states Reviews keeps as facts: one per message.</summary>
/// <param name="Owner">The service that owns the records and sends the message.</param>
/// <param name="Type">What they are: figures read them as <c>exchange_facts</c>.</param>
/// <param name="Consumer">Name of the consumer and its queue. Never rename: the inbox knows it by this name.</param>
internal sealed record FactKind(string Owner, string Type, string Consumer);

/// <summary>Says which facts a reaction writes.</summary>
internal interface IFactMapping
{
    static abstract FactKind Kind { get; }
}

/// <summary>The kinds of facts there are: one for each reaction that writes some, found by looking for them, so that a message more is one file more.</summary>
internal static class FactKinds
{
    private static readonly IReadOnlyList<Mapping> Mappings =
    [
        .. typeof(FactKinds)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IFactMapping).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Mapping.Of),
    ];

    public static IReadOnlyList<FactKind> All { get; } = [.. Mappings.Select(mapping => mapping.Kind)];

    /// <summary>The kind of this type.</summary>
    public static FactKind Of(string type) => All.Single(kind => kind.Type == type);

    /// <summary>The name of the message that facts of this kind are made of: <c>hotline.exchange-changed</c>.</summary>
    public static string MessageOf(FactKind kind) =>
        $"{kind.Owner}.{JsonNamingPolicy.KebabCaseLower.ConvertName(Mappings.Single(mapping => mapping.Kind == kind).Message.Name)}";

    /// <summary>The services whose facts Reviews keeps.</summary>
    public static IReadOnlyList<string> Owners { get; } = [.. All.Select(kind => kind.Owner).Distinct(StringComparer.Ordinal)];

    /// <summary>Has every kind of facts written from its message.</summary>
    public static void ConsumesFacts(this MessagesBuilder messages)
    {
        var consumes = typeof(MessagesBuilder).GetMethod(nameof(MessagesBuilder.Consumes))!;
        foreach (var (kind, message, reaction) in Mappings)
        {
            consumes.MakeGenericMethod(message, reaction).Invoke(messages, [kind.Consumer, kind.Owner]);
        }
    }

    private sealed record Mapping(FactKind Kind, Type Message, Type Reaction)
    {
        public static Mapping Of(Type reaction) =>
            new(
                (FactKind)reaction.GetProperty(nameof(IFactMapping.Kind), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!,
                reaction
                    .GetInterfaces()
                    .Single(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IReaction<>))
                    .GetGenericArguments()[0],
                reaction
            );
    }
}
