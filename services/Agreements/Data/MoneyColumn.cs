using System.Text.Json;
using Cooperation.Agreements.Domain.Money;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Agreements.Data;

/// <summary>Lines of money, stored with what they belong to: they are entered whole and read whole.</summary>
internal static class MoneyColumn
{
    public static PropertyBuilder<IReadOnlyList<MoneyLine>> IsMoney(this PropertyBuilder<IReadOnlyList<MoneyLine>> money)
    {
        money
            .HasColumnType("jsonb")
            .HasConversion(
                lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<MoneyLine>>(json, JsonSerializerOptions.Web)!,
                // Entered whole, never changed inside.
                new ValueComparer<IReadOnlyList<MoneyLine>>((a, b) => ReferenceEquals(a, b), lines => lines.Count, lines => lines)
            );
        return money;
    }
}
