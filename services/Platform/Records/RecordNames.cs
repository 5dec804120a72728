using Microsoft.EntityFrameworkCore;
using Npgsql.NameTranslation;

namespace Cooperation.Platform.Records;

/// <summary>What the tables beside a record call it: <c>exchange_id</c> in the schema <c>hotline</c>.</summary>
internal sealed record RecordNames(string Schema, string Record)
{
    /// <summary>The column that says whose row it is.</summary>
    public string Column => Record + "_id";

    /// <summary>The policy by which a session sees the rows of one record only.</summary>
    public string Policy => Record + "_in_hand";

    /// <summary>The setting that names this record.</summary>
    public string Setting => $"{Schema}.{Policy}";

    public static RecordNames Of<TRecord>(ModelBuilder model) =>
        new(
            model.Model.GetDefaultSchema() ?? throw new InvalidOperationException("Call HasDefaultSchema first: settings carry its name."),
            NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(typeof(TRecord).Name)
        );
}
