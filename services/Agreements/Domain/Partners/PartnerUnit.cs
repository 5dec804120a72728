using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Partners;

/// <summary>A unit of a partner that works with us, over some time (R13).</summary>
public sealed class PartnerUnit : IDated
{
    private PartnerUnit() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its name in Vietnamese.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Its name in English.</summary>
    public string? NameEnglish { get; private init; }

    /// <summary>Where that is known from.</summary>
    public string? Source { get; private init; }

    /// <summary>Whether nobody has confirmed it.</summary>
    public bool Unverified { get; private init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; private init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>As it is written down.</summary>
    public static PartnerUnit Of(UnitEntry entry, DateTimeOffset at, bool unverified = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            Name = entry.Name,
            NameEnglish = entry.NameEnglish,
            Source = entry.Source,
            Unverified = unverified,
            ValidFrom = entry.From,
            ValidTo = entry.To,
        };
    }

    internal void EndOn(DateOnly last) => ValidTo = last;
}

/// <summary>A unit as it is entered.</summary>
public sealed record UnitEntry(string Name, string? NameEnglish, string? Source, DateOnly? From, DateOnly? To);

/// <summary>An office of a partner's unit that we turn to: offices and not persons, so that nobody is named here.</summary>
public sealed class FocalPoint : IDated
{
    private FocalPoint() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The unit.</summary>
    public Guid UnitId { get; private init; }

    /// <summary>The office.</summary>
    public string Office { get; private init; } = "";

    /// <summary>Its telephone.</summary>
    public string? Telephone { get; private init; }

    /// <summary>Its address for mail.</summary>
    public string? Email { get; private init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; private init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; private set; }

    internal static FocalPoint Of(FocalPointEntry entry, DateOnly? last, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            UnitId = entry.Unit,
            Office = entry.Office,
            Telephone = entry.Telephone,
            Email = entry.Email,
            ValidFrom = entry.From,
            ValidTo = last,
        };

    internal void EndOn(DateOnly last) => ValidTo = last;
}

/// <summary>A focal point as it is entered.</summary>
public sealed record FocalPointEntry(Guid Unit, string Office, string? Telephone, string? Email, DateOnly? From);
