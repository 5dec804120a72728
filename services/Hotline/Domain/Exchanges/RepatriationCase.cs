namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The repatriation case that was opened for an exchange, as its service has told.</summary>
/// <param name="Id">Its key there, for the address of its page.</param>
/// <param name="Reference">What people call it by: <c>RC-KH-2018-000012</c>.</param>
/// <param name="OpenedAt">When it was opened.</param>
public sealed record RepatriationCase(Guid Id, string Reference, DateTimeOffset OpenedAt);
