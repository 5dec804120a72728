namespace Cooperation.Identity.Domain.Accounts;

/// <summary>How far an account has come.</summary>
public enum AccountStanding
{
    /// <summary>It may be used, unless it was disabled. First, because what the database does not say is this.</summary>
    InUse,

    /// <summary>An administrator asks for it; nobody can sign in with it and it holds no role until a second person agrees.</summary>
    AwaitingApproval,

    /// <summary>The second person said no.</summary>
    Refused,
}
