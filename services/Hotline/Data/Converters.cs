using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Hotline.Data;

internal sealed class ExchangeIdConverter() : ValueConverter<ExchangeId, Guid>(id => id.Value, value => new ExchangeId(value));

internal sealed class ReferenceConverter() : ValueConverter<Reference, string>(reference => reference.Value, value => new Reference(value));
