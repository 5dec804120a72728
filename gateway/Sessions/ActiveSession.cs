namespace Cooperation.Gateway.Sessions;

/// <summary>The live session of this request.</summary>
internal sealed record ActiveSession(Guid Id, AccountSnapshot Account)
{
    public static ActiveSession? Of(HttpContext context) => context.Features.Get<ActiveSession>();
}
