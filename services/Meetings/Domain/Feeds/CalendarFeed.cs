using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Feeds;

/// <summary>An address under which a calendar program reads meetings without signing in. Only the hash of its secret is kept: whoever reads the database reads no feed.</summary>
public sealed class CalendarFeed
{
    /// <summary>More calendars than anybody has: an address that nobody needs is revoked first.</summary>
    public const int MostOfOne = 10;

    private CalendarFeed() { }

    /// <summary>Its key: no secret.</summary>
    public Guid Id { get; private init; }

    /// <summary>One of <see cref="Codes.FeedScopes"/>.</summary>
    public string Scope { get; private init; } = "";

    /// <summary>One of <see cref="Codes.WrittenLanguages"/>.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Hash of the secret in its address.</summary>
    public byte[] SecretHash { get; private init; } = [];

    /// <summary>The account that opened it.</summary>
    public Guid Account { get; private init; }

    /// <summary>Its name.</summary>
    public string By { get; private init; } = "";

    /// <summary>The agency of that account.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Its desk.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>Whether it was opened at a desk that meets the other side at the border: it holds the briefings of that desk and nothing else.</summary>
    public bool OfDesk { get; private init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When its address was revoked: from then on it answers as one that never was.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Opens a feed.</summary>
    public static CalendarFeed Open(string scope, string language, FeedSecret secret, bool isOfDesk, Officer by, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Scope = scope,
            Language = language,
            SecretHash = secret.Hash,
            Account = by.Account,
            By = by.Name,
            Agency = by.Agency,
            Desk = by.Desk,
            OfDesk = isOfDesk,
            OpenedAt = at,
        };

    /// <summary>Revokes its address for good.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
