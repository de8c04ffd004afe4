import { type JudgedEvent, told } from "./judged-event";

const place = { lang: "es", section: "region" };

export const spanishEvents: JudgedEvent[] = [
  {
    ...place,
    key: "incendio-robledal",
    topics: ["environment", "robledal"],
    weight: 4,
    beside: ["incendio-sotomar", "prevencion"],
    stories: [
      told(
        4,
        "Clara Medel",
        "Un incendio obliga a desalojar Robledal",
        "Los 340 vecinos de Robledal pasaron la noche en el polideportivo de la villa cercana después de que un incendio forestal bajara por la ladera del Cuervo. Trabajan en la zona doce brigadas y cuatro helicópteros. El viento del este dificulta la extinción, según el capataz Julián Oña.",
      ),
      told(
        5,
        "Clara Medel",
        "Las brigadas frenan el fuego a las puertas de Robledal",
        "El incendio de la ladera del Cuervo se detuvo a doscientos metros de las primeras casas de Robledal. Las brigadas abrieron un cortafuegos durante la noche con ayuda de los ganaderos. Han ardido 600 hectáreas de pinar. Los vecinos no podrán volver antes del jueves.",
      ),
      told(
        8,
        "Iván Teso",
        "Robledal vuelve a casa entre cenizas",
        "Los vecinos de Robledal regresaron el domingo a un pueblo intacto y gris. La ceniza cubre huertos y tejados, y el agua de la fuente no puede beberse. Julián Oña, que dirigió las brigadas, fue recibido con una comida en la plaza. Una cosechadora pudo causar el incendio.",
      ),
      told(
        13,
        "Iván Teso",
        "Una chispa de cosechadora quemó el pinar del Cuervo",
        "La investigación confirma que una cosechadora que trabajaba fuera de horario provocó el fuego que obligó a desalojar Robledal. Su dueño se enfrenta a una multa de 60.000. El ayuntamiento pide que el dinero sirva para replantar las 600 hectáreas de la ladera.",
      ),
    ],
  },
  {
    ...place,
    key: "incendio-sotomar",
    topics: ["environment", "sotomar"],
    weight: 3,
    beside: ["incendio-robledal", "prevencion"],
    stories: [
      told(
        6,
        "Nuria Albar",
        "Arde el cañaveral de la laguna de Sotomar",
        "Un incendio declarado a mediodía quemó la mitad del cañaveral que rodea la laguna de Sotomar, refugio de garzas. Los bomberos trabajaron desde barcas porque el barro impide el paso de los camiones. No hubo que desalojar a nadie, aunque el humo cerró la carretera de la costa.",
      ),
      told(
        7,
        "Nuria Albar",
        "Las garzas de Sotomar perdieron ochenta nidos",
        "Los biólogos contaron ochenta nidos quemados en la laguna de Sotomar, un tercio de los que había. Las garzas adultas escaparon y vuelan sobre el agua desde el lunes. Los bomberos mantienen dos barcas de guardia, porque las raíces de la caña arden bajo el barro.",
      ),
      told(
        11,
        "Nuria Albar",
        "Detenido por el fuego de la laguna",
        "La policía detuvo a un hombre que habría quemado basura junto a la laguna de Sotomar el día en que ardió el cañaveral. Varios pescadores lo vieron huir en bicicleta. Los biólogos proponen plataformas flotantes para que las garzas críen mientras rebrota la caña.",
      ),
    ],
  },
  {
    ...place,
    key: "prevencion",
    topics: ["environment"],
    weight: 2,
    beside: [],
    stories: [
      told(
        9,
        "Ruth Vale",
        "Cómo se prepara un pueblo contra los incendios",
        "Un cortafuegos limpio, una toma de agua para los helicópteros y una lista de vecinos que necesitan ayuda: con eso un pueblo gana las horas que decide un incendio forestal. Los bomberos aconsejan podar hasta tres metros de altura y no quemar basura ni cosechar con viento.",
      ),
    ],
  },
  {
    ...place,
    key: "embalse",
    topics: ["environment", "water"],
    weight: 5,
    beside: [],
    stories: [
      told(
        8,
        "Clara Medel",
        "El embalse de Villarriba, al doce por ciento",
        "El embalse de Villarriba guarda solo el doce por ciento de su capacidad y ha dejado a la vista el campanario del pueblo que inundó en 1954. La confederación limita el riego a dos días por semana. Para beber hay agua hasta octubre, asegura su presidenta, Elvira Cano.",
      ),
      told(
        10,
        "Iván Teso",
        "Los regantes de Villarriba se reparten las horas",
        "Con el embalse casi vacío, los regantes de Villarriba acordaron turnos de tres horas que se sortean cada domingo. Los arrozales quedan fuera este año. Elvira Cano, de la confederación, promete una ayuda por hectárea, y los arroceros responden que no cubre ni la semilla.",
      ),
      told(
        14,
        "Iván Teso",
        "Antiguos vecinos pasean por el pueblo que salió del agua",
        "Manuela Ríos tenía nueve años cuando el embalse de Villarriba cubrió su casa. Ayer entró en ella por primera vez en siete décadas. Cientos de personas visitan las calles de barro seco, y la confederación ha vallado el campanario por miedo a que se derrumbe.",
      ),
    ],
  },
  {
    ...place,
    key: "feria-queso",
    topics: ["food", "robledal"],
    weight: 2,
    beside: [],
    stories: [
      told(
        15,
        "Nuria Albar",
        "La feria del queso reúne a cuarenta queserías",
        "Cuarenta queserías llenarán el fin de semana los soportales de Robledal. El premio al mejor curado lo decidirán diez niños con los ojos vendados. La ganadera Berta Soto, que ganó el año pasado, presenta uno envuelto en hojas de nogal que maduró en una mina.",
      ),
      told(
        17,
        "Nuria Albar",
        "Un queso de mina gana la feria de Robledal",
        "El queso en hojas de nogal de Berta Soto volvió a ganar la feria: nueve de los diez niños lo eligieron. La ganadera vendió en una mañana todo lo que guardaba en la mina. Robledal recibió a seis mil visitantes, el doble de lo que caben en sus soportales.",
      ),
    ],
  },
];
