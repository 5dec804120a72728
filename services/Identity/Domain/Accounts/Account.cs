using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Identity.Domain.Accounts;

/// <summary>A person who may sign in. It is never deleted, because records name it for ever; it is disabled.</summary>
public sealed class Account : AggregateRoot<AccountId>, IRecord
{
    private List<string> roles = [];
    private List<string> partners = [];
    private List<string> areas = [];
    private List<string> provinces = [];

    private Account(AccountId id)
        : base(id) { }

    /// <inheritdoc/>
    public Guid Key => Id.Value;

    /// <summary>What the person types to sign in; unique.</summary>
    public UserName UserName { get; private set; }

    /// <summary>The name as it is shown.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Code of the agency.</summary>
    public string Agency { get; private set; } = "";

    /// <summary>Code of the desk.</summary>
    public string Desk { get; private set; } = "";

    /// <summary>What the person may do.</summary>
    public IReadOnlyList<string> Roles => roles;

    /// <summary>Partner countries the person works with; empty means all.</summary>
    public IReadOnlyList<string> Partners => partners;

    /// <summary>Areas the person works for; empty means all.</summary>
    public IReadOnlyList<string> Areas => areas;

    /// <summary>Provinces the person works for; empty means all.</summary>
    public IReadOnlyList<string> Provinces => provinces;

    /// <summary>The password, hashed; the aggregate knows nothing of how.</summary>
    public string PasswordHash { get; private set; } = "";

    /// <summary>True while the password is one that somebody else has seen: nothing but a change of it is allowed.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>When the person last chose a password, or null while it is the first one. Sessions begun before it end.</summary>
    public DateTimeOffset? PasswordChangedAt { get; private set; }

    /// <summary>The session in which it was chosen: the only earlier one that lives on.</summary>
    public Guid? PasswordChangedIn { get; private set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was disabled, or null while it is in use.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public AccountStanding Standing { get; private set; }

    /// <summary>The administrator who asked for it; null where it was made on the server.</summary>
    public AccountId? AskedBy { get; private set; }

    /// <summary>The second person, who agreed or said no; null until then, and where that was done on the server.</summary>
    public AccountId? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why not.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Whether the person may no longer sign in.</summary>
    public bool IsDisabled => DisabledAt is not null;

    /// <summary>Whether somebody may sign in with it.</summary>
    public bool MaySignIn => Standing == AccountStanding.InUse && !IsDisabled;

    /// <summary>Whether a second person has yet to decide.</summary>
    public bool IsAwaiting => Standing == AccountStanding.AwaitingApproval && !IsDisabled;

    /// <summary>Makes an account that may be used at once: on the server only, by whoever runs it. Whether desk and agency belong together is decided by the database.</summary>
    public static Account Open(UserName userName, Profile profile, string passwordHash, bool mustChangePassword, DateTimeOffset at)
    {
        var account = Make(userName, profile, at);
        account.PasswordHash = passwordHash;
        account.MustChangePassword = mustChangePassword;
        return account;
    }

    /// <summary>An administrator asks for an account. It has no password: the first one is made when a second person agrees, and shown to that person.</summary>
    public static Account Ask(UserName userName, Profile profile, AccountId by, DateTimeOffset at)
    {
        var account = Make(userName, profile, at);
        account.MustChangePassword = true;
        account.Standing = AccountStanding.AwaitingApproval;
        account.AskedBy = by;
        return account;
    }

    /// <summary>The second person agrees; null where that is done on the server, because nobody could.</summary>
    public void Approve(AccountId? by, string passwordHash, DateTimeOffset at)
    {
        Decide(AccountStanding.InUse, by, null, at);
        PasswordHash = passwordHash;
    }

    /// <summary>The second person says no.</summary>
    public void Refuse(AccountId by, string reason, DateTimeOffset at) => Decide(AccountStanding.Refused, by, reason, at);

    /// <summary>The person has chosen a password of their own.</summary>
    public void ChangePassword(string passwordHash, Guid inSession, DateTimeOffset at)
    {
        PasswordHash = passwordHash;
        MustChangePassword = false;
        PasswordChangedAt = at;
        PasswordChangedIn = inSession;
        Changed();
    }

    /// <summary>The same password under stronger hashing; nobody is signed out for it.</summary>
    public void StrengthenHash(string passwordHash)
    {
        PasswordHash = passwordHash;
        Changed();
    }

    /// <summary>Ends the use of the account.</summary>
    public void Disable(AccountId by, DateTimeOffset at)
    {
        if (by == Id)
        {
            throw AccountErrors.NotOneself();
        }

        if (IsDisabled)
        {
            throw AccountErrors.AlreadyDisabled();
        }

        DisabledAt = at;
        Changed();
    }

    /// <summary>Nothing: what was done to an account stands in the audit.</summary>
    public IEnumerable<ChangeSince> Since(long version) => [];

    /// <summary>Accounts are nobody else's business: other services learn who somebody is from the token.</summary>
    protected override object? StateMessage() => null;

    private void Decide(AccountStanding standing, AccountId? by, string? reason, DateTimeOffset at)
    {
        if (!IsAwaiting)
        {
            throw AccountErrors.NotAwaiting();
        }

        if (by is not null && by == AskedBy)
        {
            throw AccountErrors.OwnRequest();
        }

        (Standing, DecidedBy, DecisionReason, DecidedAt) = (standing, by, reason, at);
        Changed();
    }

    private static Account Make(UserName userName, Profile profile, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.Roles.Count == 0)
        {
            throw AccountErrors.RoleRequired();
        }

        if (profile.Roles.Except(AccountRoles.All, StringComparer.Ordinal).Any())
        {
            throw AccountErrors.RoleUnknown(AccountRoles.Assignable);
        }

        var account = new Account(new AccountId(Guid.CreateVersion7(at)))
        {
            UserName = userName,
            Name = profile.Name,
            Agency = profile.Agency,
            Desk = profile.Desk,
            roles = Distinct(profile.Roles),
            partners = Distinct(profile.Partners),
            areas = Distinct(profile.Areas),
            provinces = Distinct(profile.Provinces),
            CreatedAt = at,
        };
        account.Changed();
        return account;
    }

    private static List<string> Distinct(IReadOnlyList<string> codes) => [.. codes.Distinct(StringComparer.Ordinal)];
}
