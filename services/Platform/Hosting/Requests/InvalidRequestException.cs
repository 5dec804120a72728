using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>A request whose shape is wrong: 400 with every field error at once. For what the aggregate refuses there is <see cref="DomainException"/>.</summary>
public sealed class InvalidRequestException(FieldErrors errors)
    : Exception("The request has wrong fields: " + string.Join(", ", errors.ByField.Keys))
{
    /// <summary>For a single field.</summary>
    public InvalidRequestException(string field, Text message)
        : this(One(field, message)) { }

    /// <summary>The errors, at least one.</summary>
    public FieldErrors Errors { get; } = errors;

    /// <summary>For a code that only the handler can know to be none of the list.</summary>
    public static InvalidRequestException UnknownCode(string field, IEnumerable<string> allowed) =>
        new(field, RequestTexts.UnknownCode(allowed));

    private static FieldErrors One(string field, Text message)
    {
        var errors = new FieldErrors();
        errors.Add(field, message);
        return errors;
    }
}
