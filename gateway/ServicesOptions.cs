using System.ComponentModel.DataAnnotations;
using Cooperation.Gateway.Tokens;

namespace Cooperation.Gateway;

/// <summary>Where the services are, by name: a service that stands in the settings has a route and an audience, and nothing else has to know of it.</summary>
internal sealed class ServicesOptions : Dictionary<string, Uri>, IValidatableObject
{
    public const string Section = "Services";

    public ServicesOptions()
        : base(StringComparer.OrdinalIgnoreCase) { }

    /// <summary>Address by audience.</summary>
    public IReadOnlyDictionary<string, Uri> ByAudience() =>
        this.ToDictionary(service => Audience(service.Key), service => service.Value, StringComparer.Ordinal);

    /// <summary>What Portal may exchange its token for, in order of their names. Portal itself is not among them: a token can't be drawn out for ever.</summary>
    public IReadOnlyList<string> Called() =>
        [.. Keys.Select(Audience).Where(audience => audience != Audiences.Portal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        new[] { Audiences.Identity, Audiences.Portal }
            .Where(audience => !ContainsKey(audience))
            .Select(audience => new ValidationResult($"{Section}:{audience} is missing.", [audience]));

    // A setting of the environment may be written in any case; a token names its service in small letters.
    private static string Audience(string service) =>
#pragma warning disable CA1308 // Names of services are ASCII, and small.
        service.ToLowerInvariant();
#pragma warning restore CA1308
}
